//! Calendar days, without a clock: a day comes in as seconds since 1970-01-01T00:00:00Z.

/// A day of the Gregorian calendar, in UTC; earlier days are less.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Year, for example 2026.
    pub year: u64,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31.
    pub day: u8,
}

const SECONDS_A_DAY: u64 = 86_400;
const DAYS_IN_400_YEARS: u64 = 146_097;

impl Date {
    /// The day some days after an instant.
    ///
    /// ```
    /// use account_recovery::date::Date;
    /// assert_eq!(Date::after(1_767_225_600, 0).iso(), "2026-01-01");
    /// assert_eq!(Date::after(1_767_225_600, 59).iso(), "2026-03-01");
    /// assert_eq!(Date::after(1_709_164_800, 0).iso(), "2024-02-29");
    /// ```
    #[must_use]
    pub fn after(unix_seconds: u64, days: u16) -> Self {
        // Years are counted from 1 March, so that a leap day is the last day of its year; 719,468 days lie between
        // 0000-03-01 and 1970-01-01.
        let days = unix_seconds / SECONDS_A_DAY + u64::from(days) + 719_468;
        let era = days / DAYS_IN_400_YEARS;
        let of_era = days % DAYS_IN_400_YEARS;
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let from_march = (5 * of_year + 2) / 153;
        let day = of_year - (153 * from_march + 2) / 5 + 1;
        let month = if from_march < 10 {
            from_march + 3
        } else {
            from_march - 9
        };
        Self {
            year: era * 400 + year_of_era + u64::from(month <= 2),
            month: u8::try_from(month).unwrap_or(1),
            day: u8::try_from(day).unwrap_or(1),
        }
    }

    /// Reads `YYYY-MM-DD`; `None` for anything else, and for days that the calendar does not have.
    ///
    /// ```
    /// use account_recovery::date::Date;
    /// assert_eq!(Date::parse("2024-02-29").map(Date::number), Some(19_782));
    /// assert_eq!(Date::parse("2026-02-29"), None);
    /// assert_eq!(Date::parse("23.11.2026"), None);
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let mut number = |digits: usize| {
            let part = parts.next().filter(|part| part.len() == digits)?;
            let plain = part.bytes().all(|byte| byte.is_ascii_digit());
            plain.then(|| part.parse::<u16>().ok()).flatten()
        };
        let (year, month, day) = (number(4)?, number(2)?, number(2)?);
        let date = Self {
            year: year.into(),
            month: month.try_into().ok()?,
            day: day.try_into().ok()?,
        };
        let of_calendar = Self::after(u64::from(date.number()) * SECONDS_A_DAY, 0);
        (parts.next().is_none() && date == of_calendar).then_some(date)
    }

    /// Days since 1970-01-01; 0 for what lies before.
    #[must_use]
    pub fn number(self) -> u32 {
        let month = u64::from(self.month);
        let year = if month > 2 {
            self.year
        } else {
            self.year.saturating_sub(1)
        };
        let from_march = (month + 9) % 12;
        let of_year = (153 * from_march + 2) / 5 + u64::from(self.day.saturating_sub(1));
        let days = 365 * year + year / 4 - year / 100 + year / 400 + of_year;
        u32::try_from(days.saturating_sub(719_468)).unwrap_or(u32::MAX)
    }

    /// As in ISO 8601: `2026-03-01`.
    #[must_use]
    pub fn iso(self) -> String {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// The time of day of an instant, in UTC, as in ISO 8601: `23:59:59`.
///
/// ```
/// assert_eq!(account_recovery::date::time_of_day(1_767_225_599), "23:59:59");
/// ```
#[must_use]
pub fn time_of_day(unix_seconds: u64) -> String {
    format!("{}:{:02}", minute(unix_seconds), unix_seconds % 60)
}

/// The minute of an instant, in UTC: `23:59`.
///
/// ```
/// assert_eq!(account_recovery::date::minute(1_767_225_599), "23:59");
/// ```
#[must_use]
pub fn minute(unix_seconds: u64) -> String {
    let (hour, minute) = (unix_seconds / 3_600 % 24, unix_seconds / 60 % 60);
    format!("{hour:02}:{minute:02}")
}
