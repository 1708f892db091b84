package org.claimcheck.file;

/** Thrown where a file that this program wrote no longer holds what was written. */
public final class DamagedFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param file what is damaged: a path, or what else the file is called
     * @param what how it shows
     */
    public DamagedFileException(String file, String what) {
        super(file + " is damaged: " + what);
    }
}
