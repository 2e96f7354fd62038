"use strict";
// A Chart.js plugin: direct labels that keep clear of marks, lines and one another; without room a label is left out.
window.claimline = window.claimline || {};

claimline.labels = (() => {
  const GAP = 10;
  const STRIP = 40;

  const meets = (a, b) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

  // Right and left first, where the eye looks; then above and below, then further out.
  const places = (point, width, height) => {
    const beside = (dy) => [
      { left: point.x + GAP, top: point.y - height / 2 + dy },
      { left: point.x - GAP - width, top: point.y - height / 2 + dy },
    ];
    const over = (dy) => ({ left: point.x - width / 2, top: point.y - height / 2 + dy });
    return [
      ...beside(0), ...beside(-height * 0.8), ...beside(height * 0.8), over(-30), over(18),
      ...beside(-height * 1.6), ...beside(height * 1.6), over(-42), over(30),
    ].map((spot) => ({ ...spot, right: spot.left + width, bottom: spot.top + height }));
  };

  // A line as small boxes along its way.
  const along = (points) => {
    const boxes = [];
    for (let i = 1; i < points.length; i++) {
      const [from, to] = [points[i - 1], points[i]];
      const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 5));
      for (let step = 0; step <= steps; step++) {
        const x = from.x + ((to.x - from.x) * step) / steps;
        const y = from.y + ((to.y - from.y) * step) / steps;
        boxes.push({ left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 });
      }
    }
    return boxes;
  };

  const obstacles = (chart) => {
    const marks = claimline.marks.figures(chart).map(([figure, point]) => claimline.marks.extent(chart, figure, point));
    const lines = chart.data.datasets.flatMap((set, index) =>
      set.days ? along(chart.getDatasetMeta(index).data) : []);
    return [...marks, ...lines];
  };

  const wanted = (chart) => {
    const figures = claimline.marks.figures(chart)
      .map(([figure, point]) => ({ text: figure.label, short: figure.short, point, tone: figure.tone, first: figure.assessor ? 1 : 0 }));
    // The figures that stand furthest out are read first.
    figures.sort((a, b) => b.first - a.first || a.point.y - b.point.y);
    const lines = chart.data.datasets.flatMap((set, index) => {
      const points = chart.getDatasetMeta(index).data;
      return set.days && points.length ? [{ text: set.label, point: points[points.length - 1], tone: "side-independent" }] : [];
    });
    return [...lines, ...figures];
  };

  // What is taken is looked for in strips: a chart has thousands of marks, and a label is near to few.
  const room = () => {
    const strips = new Map();
    const over = (box) => {
      const found = [];
      for (let strip = Math.floor(box.left / STRIP); strip <= Math.floor(box.right / STRIP); strip++) {
        if (!strips.has(strip)) strips.set(strip, []);
        found.push(strips.get(strip));
      }
      return found;
    };
    return {
      take: (box) => over(box).forEach((strip) => strip.push(box)),
      free: (box) => !over(box).some((strip) => strip.some((other) => meets(box, other))),
    };
  };

  const place = (chart, ctx, height) => {
    const { take, free } = room();
    obstacles(chart).forEach(take);
    const { chartArea: area } = chart;
    const inside = (box) =>
      box.left >= area.left + 2 && box.right <= chart.width - 2 && box.top >= area.top - 4 && box.bottom <= area.bottom - 1;
    const placed = [];
    for (const label of wanted(chart)) {
      // Where name and figure find no room, the figure alone may.
      for (const text of [label.text, label.short].filter(Boolean)) {
        const width = ctx.measureText(text).width;
        const box = places(label.point, width, height).find(
          (spot) => inside(spot) && free(spot));
        if (!box) continue;
        take(box);
        placed.push({ ...label, text, box });
        break;
      }
    }
    return placed;
  };

  return {
    id: "claimline-labels",
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      const size = chart.width < 520 ? 10.5 : 11.5;
      ctx.save();
      ctx.font = "600 " + size + "px " + Chart.defaults.font.family;
      ctx.textBaseline = "middle";
      ctx.textAlign = "left";
      ctx.lineJoin = "round";
      chart.labelBoxes = place(chart, ctx, size + 3);
      for (const { text, tone, box } of chart.labelBoxes) {
        // A halo keeps the letters apart from grid and windows behind them.
        ctx.strokeStyle = chart.tones.card;
        ctx.lineWidth = 3;
        ctx.strokeText(text, box.left, (box.top + box.bottom) / 2);
        ctx.fillStyle = chart.tones[tone];
        ctx.fillText(text, box.left, (box.top + box.bottom) / 2);
      }
      ctx.restore();
    },
  };
})();
