"use strict";
// A Chart.js plugin: the window of each figure as a faint bar, its bounds as whiskers, open bounds as arrows.
window.claimline = window.claimline || {};

claimline.marks = (() => {
  const ARROW = 22;
  const CAP = 4;

  const clip = (chart, draw) => {
    const { ctx, chartArea: area } = chart;
    ctx.save();
    ctx.beginPath();
    ctx.rect(area.left, area.top, area.width, area.height);
    ctx.clip();
    draw(ctx);
    ctx.restore();
  };

  const window_ = (chart, ctx, figure, colour) => {
    if (figure.start === null) return;
    const { x, y } = chart.scales;
    const end = figure.end === null ? figure.x : figure.end;
    const height = y.getPixelForValue(figure.y);
    ctx.globalAlpha = figure.lit ? 0.42 : 0.15;
    ctx.strokeStyle = colour;
    ctx.lineWidth = 5;
    ctx.lineCap = "round";
    ctx.beginPath();
    ctx.moveTo(x.getPixelForValue(figure.start), height);
    ctx.lineTo(Math.max(x.getPixelForValue(end), x.getPixelForValue(figure.start) + 0.5), height);
    ctx.stroke();
    ctx.globalAlpha = 1;
  };

  const whisker = (chart, ctx, figure, point, colour) => {
    if (figure.open || figure.lower === null || figure.upper === null || figure.lower === figure.upper) return;
    const low = chart.scales.y.getPixelForValue(figure.lower);
    const high = chart.scales.y.getPixelForValue(figure.upper);
    ctx.strokeStyle = colour;
    ctx.lineWidth = 1.5;
    ctx.beginPath();
    ctx.moveTo(point.x, low);
    ctx.lineTo(point.x, high);
    for (const end of [low, high]) {
      ctx.moveTo(point.x - CAP, end);
      ctx.lineTo(point.x + CAP, end);
    }
    ctx.stroke();
  };

  const arrow = (ctx, figure, point, colour) => {
    if (!figure.open) return;
    const way = figure.open === "up" ? -1 : 1;
    const tip = point.y + way * ARROW;
    ctx.strokeStyle = colour;
    ctx.lineWidth = 1.5;
    ctx.lineJoin = "round";
    ctx.beginPath();
    ctx.moveTo(point.x, point.y);
    ctx.lineTo(point.x, tip);
    ctx.moveTo(point.x - CAP, tip - way * (CAP + 1));
    ctx.lineTo(point.x, tip);
    ctx.lineTo(point.x + CAP, tip - way * (CAP + 1));
    ctx.stroke();
  };

  // What a mark covers, for the labels to keep clear of.
  const extent = (chart, figure, point) => {
    let top = point.y - 7;
    let bottom = point.y + 7;
    if (figure.open === "up") top = point.y - ARROW;
    else if (figure.open === "down") bottom = point.y + ARROW;
    else if (figure.lower !== null && figure.upper !== null) {
      top = Math.min(top, chart.scales.y.getPixelForValue(figure.upper));
      bottom = Math.max(bottom, chart.scales.y.getPixelForValue(figure.lower));
    }
    return { left: point.x - 7, right: point.x + 7, top, bottom };
  };

  // Claims put together: a line over all of them, a box over the middle half; the point itself is the middle one.
  const groups = (chart, ctx, set) => {
    const { x, y } = chart.scales;
    const day = x.getPixelForValue(1) - x.getPixelForValue(0);
    for (const group of set.groups) {
      const at = x.getPixelForValue(group.x);
      const half = Math.max(2.5, Math.min(14, group.room * day * 0.7)) / 2;
      const top = y.getPixelForValue(group.upper);
      ctx.strokeStyle = ctx.fillStyle = chart.tones[group.tone];
      ctx.lineWidth = group.lit ? 2 : 1;
      ctx.beginPath();
      ctx.moveTo(at, y.getPixelForValue(group.lowest));
      ctx.lineTo(at, y.getPixelForValue(group.highest));
      ctx.stroke();
      ctx.globalAlpha = group.lit ? 0.75 : 0.45;
      ctx.fillRect(at - half, top, 2 * half, Math.max(2, y.getPixelForValue(group.lower) - top));
      ctx.globalAlpha = 1;
    }
  };

  const figures = (chart) =>
    chart.data.datasets.flatMap((set, index) =>
      set.figures ? set.figures.map((figure, at) => [figure, chart.getDatasetMeta(index).data[at]]) : []);

  // A step for each day, or stretch of days, that has a figure; where nobody says where it ends, it fades out upwards.
  const band = (chart, ctx) => {
    const { x, y } = chart.scales;
    ctx.fillStyle = chart.tones["side-independent"];
    for (const day of chart.band || []) {
      const left = x.getPixelForValue(day.first - 0.5);
      const width = x.getPixelForValue(day.last + 0.5) - left;
      const low = y.getPixelForValue(day.lower);
      const high = day.upper === null ? chart.chartArea.top : y.getPixelForValue(day.upper);
      ctx.globalAlpha = day.upper === null ? 0.05 : 0.1;
      ctx.fillRect(left, Math.min(high, low - 2), width, Math.max(2, low - high));
    }
    ctx.globalAlpha = 1;
  };

  // Dotted lines for the days on which settlements are said to have changed hands; names that would run into each other are left out.
  const events = (chart) => {
    const { ctx, chartArea: area } = chart;
    let free = area.left;
    ctx.save();
    ctx.font = "11px " + Chart.defaults.font.family;
    ctx.fillStyle = ctx.strokeStyle = chart.tones.mute;
    const shown = (chart.events || [])
      .map(({ label, x }) => ({ label, at: chart.scales.x.getPixelForValue(x) }))
      .filter(({ at }) => at >= area.left && at <= area.right);
    ctx.setLineDash([2, 4]);
    for (const { at } of shown) {
      ctx.beginPath();
      ctx.moveTo(at, area.top - 8);
      ctx.lineTo(at, area.bottom);
      ctx.stroke();
    }
    // A halo keeps a name apart from the lines of the days after it.
    ctx.setLineDash([]);
    ctx.lineWidth = 3;
    ctx.lineJoin = "round";
    ctx.strokeStyle = chart.tones.card;
    for (const { label, at } of shown) {
      const width = ctx.measureText(label).width;
      if (at < free || at + 4 + width > chart.width) continue;
      ctx.strokeText(label, at + 4, area.top - 4);
      ctx.fillText(label, at + 4, area.top - 4);
      free = at + width + 10;
    }
    ctx.restore();
  };

  const plugin = {
    id: "claimline-marks",
    beforeDatasetsDraw(chart) {
      events(chart);
      clip(chart, (ctx) => {
        band(chart, ctx);
        for (const [figure] of figures(chart)) window_(chart, ctx, figure, chart.tones[figure.tone]);
      });
    },
    beforeDatasetDraw(chart, { index }) {
      if (chart.data.datasets[index].groups) clip(chart, (ctx) => groups(chart, ctx, chart.data.datasets[index]));
      if (!chart.data.datasets[index].figures) return;
      const { ctx } = chart;
      ctx.save();
      chart.data.datasets[index].figures.forEach((figure, at) => {
        const point = chart.getDatasetMeta(index).data[at];
        whisker(chart, ctx, figure, point, chart.tones[figure.tone]);
        arrow(ctx, figure, point, chart.tones[figure.tone]);
      });
      ctx.restore();
    },
  };

  return { plugin, figures, extent };
})();
