package org.claimcheck.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.claimcheck.time.Period;

/** Ages in completed years. */
final class Ages {

    /** By how many years an age said to be approximate may be off. */
    private static final BigDecimal ABOUT = BigDecimal.valueOf(2);

    private Ages() {
    }

    /** Whether some day of the birth and some day of the time give the age. Without a date everything is possible. */
    static boolean possible(Quantity age, Period birth, Period at) {
        if (birth.uncertain() || at.uncertain() || !age.unit().equals("year")) {
            return true;
        }
        BigDecimal slack = age.bound() == Bound.EXACT ? BigDecimal.ZERO : ABOUT;
        boolean tooYoung = age.bound() != Bound.AT_LEAST && birth.latest().isPresent() && at.earliest().isPresent()
                && age.upper().add(slack).compareTo(years(birth.latest().get(), at.earliest().get())) < 0;
        return !tooYoung && !tooOld(age, birth, at);
    }

    /** Whether nobody born in the period is as old as that by the given time; then nobody was before either. */
    static boolean tooOld(Quantity age, Period birth, Period at) {
        if (birth.uncertain() || at.uncertain() || !age.unit().equals("year")) {
            return false;
        }
        BigDecimal slack = age.bound() == Bound.EXACT ? BigDecimal.ZERO : ABOUT;
        return age.bound() != Bound.AT_MOST && birth.earliest().isPresent() && at.latest().isPresent()
                && age.value().subtract(slack).compareTo(years(birth.earliest().get(), at.latest().get())) > 0;
    }

    /** The least and the greatest age that the days of the birth and of the time allow; empty where either is open, or the birth comes later. */
    static Optional<Quantity> between(Period birth, Period at) {
        if (birth.earliest().isEmpty() || birth.latest().isEmpty() || at.earliest().isEmpty() || at.latest().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal youngest = years(birth.latest().get(), at.earliest().get());
        BigDecimal oldest = years(birth.earliest().get(), at.latest().get());
        return oldest.signum() < 0 || at.latest().get().isBefore(birth.earliest().get()) ? Optional.empty()
                : Optional.of(new Quantity(youngest.max(BigDecimal.ZERO), oldest, "year", "", Bound.EXACT));
    }

    private static BigDecimal years(LocalDate birth, LocalDate day) {
        return BigDecimal.valueOf(ChronoUnit.YEARS.between(birth, day));
    }
}
