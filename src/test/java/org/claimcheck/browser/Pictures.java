package org.claimcheck.browser;

import java.nio.file.Path;

/** Draws a page in light and dark, as wide as a desktop and as a phone, so that somebody can look at it. */
public final class Pictures {

    private Pictures() {
    }

    /**
     * Writes {@code light-1280.png} and its like.
     *
     * @param arguments the page's file or address, the folder for the pictures, and whether to draw the whole page ({@code whole})
     */
    public static void main(String[] arguments) {
        String page = arguments[0].contains("://") ? arguments[0] : Path.of(arguments[0]).toUri().toString();
        boolean whole = arguments.length > 2 && arguments[2].equals("whole");
        try (Browser browser = Browser.open()) {
            for (boolean dark : new boolean[] {false, true}) {
                for (int width : new int[] {Browser.DESKTOP, Browser.PHONE}) {
                    browser.dark(dark).width(width).go(page);
                    browser.picture(Path.of(arguments[1], (dark ? "dark-" : "light-") + width + ".png"), whole);
                }
            }
        }
    }
}
