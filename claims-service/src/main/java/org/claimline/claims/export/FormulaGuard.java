package org.claimline.claims.export;

/**
 * Keeps a spreadsheet from running a cell as a formula. A text that begins like one gets an apostrophe before it, and so
 * does a text that begins with an apostrophe: to read a text back, take one leading apostrophe away.
 */
final class FormulaGuard {
    /** What OWASP lists under CSV injection, with the full-width forms that some spreadsheets read the same. */
    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    static String guarded(String text) {
        if (text.isEmpty()) return text;
        var first = text.charAt(0);
        return first == '\'' || DANGEROUS.indexOf(first) >= 0 ? "'" + text : text;
    }
}
