"use strict";
// Draws the timeline and ties it to the table below.
(() => {
  const SHAPES = { circle: "circle", triangle: "triangle", square: "rect", diamond: "rectRot", cross: "cross", star: "star", ring: "circle" };
  const RADIUS = { circle: 5.5, triangle: 6.5, square: 6, diamond: 6.5, cross: 6, star: 6, ring: 5 };
  const TONES = ["side-ukraine", "side-russia", "side-independent", "side-unknown"];

  const holder = document.getElementById("chart");
  if (!holder || !window.Chart) return;
  const canvas = holder.querySelector("canvas");
  const live = document.getElementById("chart-live");
  const figures = claimline.table.figures();
  const groups = claimline.table.groups();
  const maps = claimline.table.maps();
  if (!figures.length && !groups.length && !maps.some((map) => map.days.length)) return;

  // Two figures on one day at nearly one height would hide each other: the second steps aside.
  const apart = (all) => {
    const top = Math.max(1, ...all.map((one) => one.y));
    const span = Math.max(...all.map((one) => one.x)) - Math.min(...all.map((one) => one.x)) || 1;
    const seen = [];
    for (const one of [...all].sort((a, b) => a.y - b.y)) {
      const near = seen.filter((other) => other.x === one.x && Math.abs(other.y - one.y) < top * 0.025).length;
      one.shown = one.x + Math.min(0.4, span * 0.012) * near;
      seen.push(one);
    }
  };

  const tones = () => {
    const style = getComputedStyle(document.documentElement);
    const read = (name) => style.getPropertyValue("--" + name).trim();
    const found = { card: read("card"), line: read("line"), mute: read("mute"), ink: read("ink") };
    for (const tone of TONES) found[tone] = read(tone);
    return found;
  };

  const figureSet = (colours) => ({
    type: "scatter",
    label: "figures",
    figures,
    data: figures.map((one) => ({ x: one.shown, y: one.y })),
    clip: false,
    order: 0,
    pointStyle: figures.map((one) => SHAPES[one.shape]),
    pointRadius: figures.map((one) => RADIUS[one.shape]),
    pointHoverRadius: figures.map((one) => RADIUS[one.shape] + 2),
    pointHitRadius: 8,
    pointBackgroundColor: figures.map((one) => (one.shape === "ring" || !one.stated ? colours.card : colours[one.tone])),
    pointBorderColor: figures.map((one) =>
      one.shape === "ring" || one.shape === "cross" || one.shape === "star" || !one.stated ? colours[one.tone] : colours.card),
    pointBorderWidth: figures.map((one) => (one.shape === "cross" ? 3.5 : one.shape === "ring" || one.shape === "star" ? 2 : 1.5)),
    pointHoverBorderWidth: figures.map((one) => (one.shape === "cross" ? 4 : 2)),
  });

  const groupSet = (colours) => ({
    type: "scatter",
    label: "groups",
    groups,
    data: groups.map(({ x, y }) => ({ x, y })),
    order: 2,
    pointRadius: 2.6,
    pointHoverRadius: 4.5,
    pointHitRadius: 6,
    pointBackgroundColor: groups.map((one) => colours[one.tone]),
    pointBorderWidth: 0,
  });

  const mapSet = (map, colours) => ({
    type: "line",
    label: map.label,
    days: map.days,
    data: map.days.map(({ x, y }) => ({ x, y })),
    order: 1,
    borderColor: colours["side-independent"],
    borderWidth: 1.6,
    tension: 0,
    // A stretch without maps is no finding: broken and faint.
    segment: {
      borderDash: (at) => (map.days[at.p1DataIndex].gap > 0 ? [2, 6] : undefined),
      borderColor: (at) => (map.days[at.p1DataIndex].gap > 0 ? colours.mute : undefined),
    },
    pointRadius: 2.4,
    pointHoverRadius: 4.5,
    pointHitRadius: 5,
    pointBackgroundColor: colours["side-independent"],
    pointBorderWidth: 0,
  });

  // What the points of a set stand for, one by one.
  const items = (set) => set.figures || set.groups || set.days;
  const item = (chart, at) => items(chart.data.datasets[at.datasetIndex])[at.index];

  const range = () => {
    const days = [...figures.map((one) => one.x), ...groups.map((one) => one.x), ...maps.flatMap((map) => map.days.map((day) => day.x))];
    const last = Math.max(...days);
    // A window may begin long before any figure: only what lies near is worth the room.
    const near = Math.min(...days) - (last - Math.min(...days)) * 0.35;
    const first = Math.min(...days, ...figures.map((one) => one.start).filter((start) => start !== null && start >= near));
    const room = Math.max(1, (last - first) * 0.03);
    return { min: first - room, max: last + room };
  };

  const tooltip = (colours) => ({
    backgroundColor: colours.ink,
    titleColor: colours.card,
    bodyColor: colours.card,
    padding: 10,
    cornerRadius: 6,
    displayColors: false,
    titleFont: { weight: 600 },
    callbacks: {
      title: ([{ chart, datasetIndex, dataIndex: index }]) => item(chart, { datasetIndex, index }).who,
      label: ({ chart, datasetIndex, dataIndex: index }) => item(chart, { datasetIndex, index }).lines,
    },
  });

  const axes = (colours) => ({
    x: {
      type: "linear",
      ...range(),
      grid: { display: false },
      border: { color: colours.line },
      afterBuildTicks: (axis) => {
        axis.ticks = claimline.days.ticks(axis.min, axis.max, Math.max(2, Math.floor(axis.chart.width / 70))).map((value) => ({ value }));
      },
      ticks: {
        color: colours.mute,
        maxRotation: 0,
        autoSkip: false,
        callback: (value, index, all) => claimline.days.label(value, all.length && all[all.length - 1].value - all[0].value > 200),
      },
    },
    y: {
      type: holder.dataset.scale === "log" ? "logarithmic" : "linear",
      beginAtZero: true,
      // The points of groups are their middles; their lines reach further.
      suggestedMax: Math.max(0, ...groups.map((one) => one.highest)),
      grace: "8%",
      grid: { color: colours.line },
      border: { display: false },
      ticks: { color: colours.mute, maxTicksLimit: 7, callback: (value) => value.toLocaleString("en").replaceAll(",", "\u202f").replace("-", "−") },
    },
  });

  const open = (one) => {
    if (one.href) window.location.assign(one.href);
  };

  const say = (one) => {
    const text = one ? one.who + ". " + one.lines.join(". ") : "";
    if (live.textContent !== text) live.textContent = text;
  };

  const light = (chart, one) => {
    for (const figure of [...figures, ...groups]) {
      figure.lit = figure === one;
      figure.row.classList.toggle("lit", figure === one);
    }
    chart.draw();
  };

  const show = (chart, at) => {
    chart.setActiveElements(at ? [at] : []);
    const point = at && chart.getDatasetMeta(at.datasetIndex).data[at.index];
    chart.tooltip.setActiveElements(at ? [at] : [], point ? { x: point.x, y: point.y } : { x: 0, y: 0 });
    chart.update("none");
    light(chart, at ? item(chart, at) : null);
    say(at ? item(chart, at) : null);
  };

  const build = () => {
    const colours = tones();
    apart(figures);
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    const chart = new Chart(canvas, {
      data: { datasets: [figureSet(colours), groupSet(colours), ...maps.map((map) => mapSet(map, colours))] },
      plugins: [{ id: "claimline-tones", beforeInit: (made) => { made.tones = colours; made.band = claimline.table.band(); made.events = claimline.table.events(); } }, claimline.marks.plugin, claimline.labels],
      options: {
        animation: false,
        maintainAspectRatio: false,
        layout: { padding: { top: 14, right: 10 } },
        interaction: { mode: "nearest", intersect: true },
        scales: axes(colours),
        plugins: { legend: { display: false }, tooltip: tooltip(colours) },
        onHover: (event, active) => {
          const one = active.length ? item(chart, active[0]) : null;
          canvas.classList.toggle("pointing", Boolean(one && one.href));
          if (chart.hovered !== one) {
            chart.hovered = one;
            light(chart, one);
          }
        },
        onClick: (event, active) => {
          if (active.length) open(item(chart, active[0]));
        },
      },
    });
    return chart;
  };

  // Every point in the order of time, as the arrow keys walk them.
  const walk = (chart) =>
    chart.data.datasets
      .flatMap((set, datasetIndex) => items(set).map((one, index) => ({ datasetIndex, index, x: one.x, y: one.y })))
      .sort((a, b) => a.x - b.x || a.y - b.y);

  const step = (chart, key) => {
    const points = walk(chart);
    const current = chart.getActiveElements()[0];
    const at = current ? points.findIndex((one) => one.datasetIndex === current.datasetIndex && one.index === current.index) : -1;
    const next = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at < 0 ? points.length - 1 : at - 1, ArrowUp: at < 0 ? points.length - 1 : at - 1, Home: 0, End: points.length - 1 }[key];
    return points[Math.max(0, Math.min(points.length - 1, next))];
  };

  holder.hidden = false;
  const picture = document.getElementById("picture");
  if (picture) picture.hidden = true;
  let chart = build();
  holder.chart = chart;

  holder.addEventListener("keydown", (event) => {
    if (["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Home", "End"].includes(event.key)) {
      event.preventDefault();
      show(chart, step(chart, event.key));
    } else if (event.key === "Enter" && chart.getActiveElements().length) {
      open(item(chart, chart.getActiveElements()[0]));
    } else if (event.key === "Escape") {
      show(chart, null);
    }
  });
  holder.addEventListener("blur", () => show(chart, null));

  [figures, groups].forEach((all, datasetIndex) => all.forEach((figure, index) => {
    const on = () => show(chart, { datasetIndex, index });
    const off = () => show(chart, null);
    figure.row.addEventListener("mouseenter", on);
    figure.row.addEventListener("mouseleave", off);
    figure.row.addEventListener("focusin", on);
    figure.row.addEventListener("focusout", off);
  }));

  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    chart.destroy();
    chart = build();
    holder.chart = chart;
  });
})();
