//! What `form.js` says, in Rust: to read it at run time would cost more than the whole form.

/// A step of the form.
pub(crate) struct Step {
    /// Its heading.
    pub(crate) title: &'static str,
    /// What is asked.
    pub(crate) kind: Kind,
    /// Sets of answers of which one has to be given; none if the step is always shown.
    pub(crate) when: &'static [&'static [(usize, &'static str)]],
}

/// What a step asks; answers are numbered.
pub(crate) enum Kind {
    Question(usize, &'static [&'static str]),
    Details,
    Review,
}

pub(crate) const START: usize = 0;
pub(crate) const SIGN_IN: usize = 1;
pub(crate) const SECOND_STEP: usize = 2;
pub(crate) const MAILBOX: usize = 3;
pub(crate) const USERNAME: usize = 4;
pub(crate) const HAPPENED: usize = 5;

const LOCKED_OUT: &str = "I cannot get in anywhere";
const SIGNED_IN: &str = "One browser is still signed in";
const SOMETHING_ELSE: &str = "I want something else";
const GOES_ON: &str = "It goes on";

pub(crate) const USERNAME_LABEL: &str = "Username";
pub(crate) const HAPPENED_LABEL: &str = "What happened";

/// All steps, in order.
pub(crate) static STEPS: [Step; 6] = [
    Step {
        title: "Where are you right now?",
        kind: Kind::Question(
            START,
            &[
                LOCKED_OUT,
                SIGNED_IN,
                "A page says too many tries",
                SOMETHING_ELSE,
            ],
        ),
        when: &[],
    },
    Step {
        title: "What does the sign-in page say to your password?",
        kind: Kind::Question(
            SIGN_IN,
            &[
                GOES_ON,
                "It refuses the password",
                "It does not know the name",
            ],
        ),
        when: &[&[(START, LOCKED_OUT)]],
    },
    Step {
        title: "What does the page after the password ask?",
        kind: Kind::Question(
            SECOND_STEP,
            &[
                "Nothing",
                "A number from an app",
                "A recovery code",
                "I have none of these",
            ],
        ),
        when: &[
            &[(START, LOCKED_OUT), (SIGN_IN, GOES_ON)],
            &[(START, SIGNED_IN)],
        ],
    },
    Step {
        title: "Can you read mail sent to the address of the account?",
        kind: Kind::Question(MAILBOX, &["Yes", "No", "Not sure"]),
        when: &[
            &[(START, LOCKED_OUT)],
            &[(START, SIGNED_IN)],
            &[(START, SOMETHING_ELSE)],
        ],
    },
    Step {
        title: "What support needs",
        kind: Kind::Details,
        when: &[],
    },
    Step {
        title: "Check your answers",
        kind: Kind::Review,
        when: &[],
    },
];
