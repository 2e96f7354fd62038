"use strict";
// Dragging over the chart, or + and -, chooses the days; with Shift, dragging or an arrow moves them. The choice goes through the filters, so that it stands in the address and
// the table, the picture and the files follow.
(() => {
  const LENGTH = 86400000;
  const DRAG = 8;
  const LEAST = 2;

  const holder = document.getElementById("chart");
  const form = document.querySelector("form.filters");
  if (!holder || !holder.chart || !form) return;
  const { from, to } = form.elements;
  const canvas = holder.querySelector("canvas");

  const iso = (day) => new Date(Math.round(day) * LENGTH).toISOString().slice(0, 10);

  const choose = (first, last) => {
    from.value = first === null ? "" : iso(first);
    to.value = last === null ? "" : iso(last);
    form.action = "/#chart";
    form.requestSubmit();
  };

  // Half or twice the days around the figure that is looked at, else around the middle.
  const zoom = (times) => {
    const { min, max } = holder.chart.scales.x;
    const active = holder.chart.getActiveElements()[0];
    const middle = active ? holder.chart.scales.x.getValueForPixel(active.element.x) : (min + max) / 2;
    const half = Math.max(LEAST, (max - min) * times) / 2;
    choose(middle - half, middle + half);
  };

  // Moves the chart under the pointer, no further than a frame can show; the days are asked for when it comes to rest.
  let wanted = null;
  const move = (first, last) => {
    const waits = wanted !== null;
    wanted = [first, last];
    if (waits) return;
    requestAnimationFrame(() => {
      const { x } = holder.chart.options.scales;
      [x.min, x.max] = wanted;
      wanted = null;
      holder.chart.update("none");
    });
  };

  // Before the chart's own keys, for which an arrow without Shift goes from figure to figure.
  holder.addEventListener("keydown", (event) => {
    if (!event.shiftKey || (event.key !== "ArrowLeft" && event.key !== "ArrowRight")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { min, max } = holder.chart.scales.x;
    const days = ((max - min) / 4) * (event.key === "ArrowLeft" ? -1 : 1);
    choose(min + days, max + days);
  }, true);

  holder.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "+" || event.key === "=") zoom(0.5);
    else if (event.key === "-") zoom(2);
    else if (event.key === "0") choose(null, null);
    else return;
    event.preventDefault();
  });

  const brush = document.createElement("div");
  brush.className = "brush";
  brush.hidden = true;
  holder.append(brush);
  let start = null;
  let moving = null;
  let dragged = false;

  const within = (event) => {
    const { left, right } = holder.chart.chartArea;
    return Math.max(left, Math.min(right, event.clientX - canvas.getBoundingClientRect().left));
  };
  const stop = () => {
    start = moving = null;
    brush.hidden = true;
  };

  canvas.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    start = within(event);
    moving = event.shiftKey ? { min: holder.chart.scales.x.min, max: holder.chart.scales.x.max } : null;
    dragged = false;
  });
  window.addEventListener("pointermove", (event) => {
    if (start === null) return;
    const end = within(event);
    if (Math.abs(end - start) > DRAG) dragged = true;
    if (moving) {
      const { left, right } = holder.chart.chartArea;
      const days = ((start - end) / (right - left)) * (moving.max - moving.min);
      if (dragged) move(moving.min + days, moving.max + days);
      return;
    }
    brush.hidden = !dragged;
    brush.style.left = Math.min(start, end) + "px";
    brush.style.width = Math.abs(end - start) + "px";
  });
  window.addEventListener("pointerup", (event) => {
    if (start !== null && dragged && moving) {
      const { min, max } = wanted ? { min: wanted[0], max: wanted[1] } : holder.chart.options.scales.x;
      choose(min, max);
    } else if (start !== null && dragged) {
      const days = [start, within(event)].map((at) => holder.chart.scales.x.getValueForPixel(at)).sort((a, b) => a - b);
      choose(Math.ceil(days[0]), Math.max(Math.ceil(days[0]), Math.floor(days[1])));
    }
    stop();
  });
  window.addEventListener("pointercancel", stop);
  window.addEventListener("keydown", (event) => {
    if (event.key === "Escape") stop();
  });
  // What ends a drag is no click on the figure below it.
  holder.addEventListener("click", (event) => {
    if (dragged) event.stopPropagation();
    dragged = false;
  }, true);

  if (window.location.hash === "#chart") holder.focus();
})();
