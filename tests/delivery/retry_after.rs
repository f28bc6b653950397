//! `Retry-After`, in both forms and all three ways to write a date (RFC 9110, sections 5.6.7 and 10.2.3).

use account_recovery::delivery::retry_after::seconds;

/// 2026-01-01T00:00:00Z
const NOW: u64 = 1_767_225_600;

#[test]
fn waiting_times_are_seconds_from_now() {
    // value, seconds
    for (value, expected) in [
        ("0", Some(0)),
        ("10", Some(10)),
        (" 120 ", Some(120)),
        ("007", Some(7)),
        ("4294967296", Some(u32::MAX)),
        ("99999999999999999999999", Some(u32::MAX)),
        ("Thu, 01 Jan 2026 00:00:30 GMT", Some(30)),
        ("Thu, 01 Jan 2026 00:00:00 GMT", Some(0)),
        ("Wed, 31 Dec 2025 23:59:59 GMT", Some(0)),
        ("Thursday, 01-Jan-26 00:01:00 GMT", Some(60)),
        ("Thu Jan  1 00:02:00 2026", Some(120)),
        ("", None),
        ("-1", None),
        ("+1", None),
        ("1.5", None),
        ("soon", None),
        ("10, 20", None),
        ("2026-01-01T00:00:30Z", None),
        ("Thu, 32 Jan 2026 00:00:30 GMT", None),
        ("Thu, 01 Jan 2026 00:00:30", None),
    ] {
        assert_eq!(seconds(value, NOW), expected, "{value:?}");
    }
}
