"use strict";
// The table is the only source of the chart: what is drawn is what can be read below it.
window.claimline = window.claimline || {};

claimline.table = (() => {
  // The page knows its language; the script does not.
  const words = (document.getElementById("chart") || document.body).dataset;
  const number = (text) => (text === undefined ? null : Number(text));

  const figure = (row) => {
    const data = row.dataset;
    return {
      row,
      x: claimline.days.parse(data.day),
      y: number(data.position),
      stated: data.value !== undefined,
      lower: number(data.lower),
      upper: number(data.upper),
      open: data.open,
      start: claimline.days.parse(data.start),
      end: claimline.days.parse(data.end),
      tone: data.tone,
      shape: data.shape,
      label: data.label,
      short: data.short,
      assessor: data.row === "assessment",
      href: data.href,
      lines: [
        data.figure + (data.figure === data.words ? "" : "  “" + data.words + "”"),
        data.clock,
        words.window + ": " + (data.window || words.none),
        words.place + ": " + data.place,
        (data.row === "assessment" ? words.read : words.carried) + ": " + data.outlets,
        ...(data.grade ? [data.grade] : []),
      ],
      who: data.who,
    };
  };

  // The sides of one stretch of days stand side by side, each always at the same place.
  const groups = () => {
    const rows = [...document.querySelectorAll("tr[data-group][data-first]")];
    const tones = [...new Set(rows.map((row) => row.dataset.tone))].sort();
    return rows.map((row) => {
      const { dataset: data } = row;
      const first = claimline.days.parse(data.first) - 0.5;
      const length = claimline.days.parse(data.last) + 0.5 - first;
      return {
        row,
        x: first + (length * (tones.indexOf(data.tone) + 0.5)) / tones.length,
        y: number(data.position),
        room: length / tones.length,
        lowest: number(data.lowest),
        lower: number(data.lower),
        upper: number(data.upper),
        highest: number(data.highest),
        tone: data.tone,
        href: data.href,
        who: data.who,
        lines: data.lines.split("|"),
      };
    });
  };

  const day = (table, row) => ({
    row,
    x: claimline.days.parse(row.dataset.day),
    y: number(row.dataset.change),
    gap: number(row.dataset.gap) || 0,
    who: table.dataset.who,
    lines: [row.cells[2].textContent + " " + table.dataset.unit, row.cells[0].textContent, words.map],
  });

  // Figures without a day stay in the table.
  const figures = () =>
    [...document.querySelectorAll("tr[data-row]")].map(figure).filter((one) => one.x !== null);

  const maps = () =>
    [...document.querySelectorAll("table.days:not([data-band])")].map((table) => ({
      label: table.dataset.label,
      days: [...table.querySelectorAll("tr[data-day]")].map((row) => day(table, row)),
    }));

  const band = () =>
    [...document.querySelectorAll("table[data-band] tr[data-day]")].map(({ dataset }) => ({
      first: claimline.days.parse(dataset.day),
      last: claimline.days.parse(dataset.last),
      lower: number(dataset.lower),
      upper: number(dataset.upper),
    }));

  const events = () =>
    [...document.querySelectorAll("[data-event]")].map(({ dataset }) => ({ x: claimline.days.parse(dataset.event), label: dataset.label }));

  return { figures, groups, maps, band, events };
})();
