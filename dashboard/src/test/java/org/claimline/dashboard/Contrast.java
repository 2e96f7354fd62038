package org.claimline.dashboard;

/** Contrast as WCAG 2 computes it, of every element that holds words, against the nearest ground that is painted. */
final class Contrast {
    /** Elements whose words are too weak, each in a line; to be evaluated in the page. */
    static final String WEAK = """
            () => {
              const parse = text => (text.match(/[\\d.]+/g) || []).map(Number);
              const over = (top, below) => top.length < 4 ? top : [0, 1, 2].map(i => top[i] * top[3] + below[i] * (1 - top[3]));
              const light = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
                .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
              const ground = one => {
                if (!one) return [255, 255, 255];
                const own = parse(getComputedStyle(one).backgroundColor);
                if (own.length === 4 && own[3] === 0) return ground(one.parentElement);
                return over(own, ground(one.parentElement));
              };
              const weak = [];
              for (const one of document.querySelectorAll('body *')) {
                const words = [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim());
                if (!words || !one.checkVisibility() || one.closest('noscript, .sr, .skip, option, svg')) continue;
                const below = ground(one);
                const [a, b] = [light(over(parse(getComputedStyle(one).color), below)), light(below)];
                const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
                if (ratio < 4.5) weak.push(one.tagName + '.' + one.className + ' ' + ratio.toFixed(2) + ' ' + one.textContent.trim().slice(0, 40));
              }
              return weak;
            }""";

    private Contrast() {}
}
