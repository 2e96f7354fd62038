// Moves the bar while an import, or everything that is stored, is read. Each event says all, so a page that is loaded anew goes on where it is.
const AGAIN = 5000;

const card = document.querySelector("[data-events]");

const at = (run, path) => path.split(".").reduce((part, name) => part?.[name] ?? 0, run);

const show = (run) => {
  const whole = at(run, card.dataset.whole);
  const done = card.dataset.done.split(" ").reduce((sum, path) => sum + at(run, path), 0);
  const percent = whole ? Math.floor((100 * Math.min(done, whole)) / whole) : 0;
  card.querySelector("progress").value = percent;
  card.querySelector("[data-percent]").textContent = `${percent}\u00a0%`;
  for (const count of card.querySelectorAll("[data-count]")) count.textContent = at(run, count.dataset.count);
};

const follow = () => {
  const source = new EventSource(card.dataset.events);
  source.addEventListener("progress", (event) => {
    const run = JSON.parse(event.data);
    show(run);
    // The whole page once more: what was not stored, and what can be done now.
    if (run.finishedAt) {
      source.close();
      window.location.reload();
    }
  });
  // The browser comes back by itself where the line breaks; where it was refused, we do.
  source.addEventListener("error", () => {
    if (source.readyState === EventSource.CLOSED) setTimeout(follow, AGAIN);
  });
};

if (card) follow();
