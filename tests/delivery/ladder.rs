//! The ladder: what can work where the page is.

use account_recovery::delivery::ladder::{NotHere, Rung, Surroundings, ladder};
use account_recovery::service::{Channel, PostForm, Wire};

const HERE: Surroundings<'_> = Surroundings {
    online: true,
    origin: "https://help.example",
    endpoint: Some("https://help.example/desk/submit"),
    takes_files: false,
    issue_fits: true,
    mails_fit: true,
};

/// Surroundings, the declared rungs that work there, and those that do not with the code of the reason.
type Place = (
    Surroundings<'static>,
    &'static [Rung],
    &'static [(Rung, &'static str)],
);

const PLACES: [Place; 5] = [
    (HERE, &[Rung::PostJson, Rung::PostForm, Rung::Mailto], &[]),
    (
        Surroundings {
            online: false,
            ..HERE
        },
        &[Rung::Mailto],
        &[(Rung::PostJson, "offline"), (Rung::PostForm, "offline")],
    ),
    (
        Surroundings {
            endpoint: None,
            mails_fit: false,
            ..HERE
        },
        &[],
        &[
            (Rung::PostJson, "no-endpoint"),
            (Rung::PostForm, "no-endpoint"),
            (Rung::Mailto, "too-long"),
        ],
    ),
    (
        Surroundings {
            origin: "null",
            ..HERE
        },
        &[Rung::Mailto],
        &[(Rung::PostJson, "from-file"), (Rung::PostForm, "from-file")],
    ),
    (
        Surroundings {
            origin: "null",
            takes_files: true,
            ..HERE
        },
        &[Rung::PostJson, Rung::Mailto],
        &[(Rung::PostForm, "no-cors")],
    ),
];

fn form() -> Channel {
    Channel::PostForm(PostForm {
        wire: Wire {
            draft: 0,
            entries: Vec::new(),
        },
        multipart: false,
        token: None,
        success: None,
        ticket: None,
    })
}

#[test]
fn what_works_here_comes_first_in_the_order_of_the_definition() {
    let channels = [
        Channel::PostJson,
        form(),
        Channel::Mailto(0),
        Channel::Download,
    ];
    for (here, works, not) in PLACES {
        let steps = ladder(&channels, &here);
        let always = [Rung::Download, Rung::Copy, Rung::Print];
        let works: Vec<_> = works
            .iter()
            .chain(&always)
            .map(|rung| (*rung, None))
            .collect();
        let (first, last) = steps.split_at(works.len());
        assert_eq!(first, works, "{here:?}");
        let last = last
            .iter()
            .map(|(rung, why)| (*rung, why.map_or("", NotHere::code)));
        assert_eq!(last.collect::<Vec<_>>(), not, "{here:?}");
    }
}

#[test]
fn a_form_is_read_on_its_own_origin_only() {
    // endpoint, whether its answer can be read from https://help.example
    for (endpoint, readable) in [
        ("https://help.example/submit", true),
        ("https://help.example", true),
        ("https://help.example?queue=1", true),
        ("https://help.example.org/submit", false),
        ("https://help.example:8443/submit", false),
        ("http://help.example/submit", false),
        ("https://desk.example/submit", false),
    ] {
        let here = Surroundings {
            endpoint: Some(endpoint),
            ..HERE
        };
        let reason = ladder(&[form()], &here)
            .into_iter()
            .find_map(|(rung, why)| (rung == Rung::PostForm).then_some(why));
        let expected = (!readable).then_some(NotHere::NoCors);
        assert_eq!(reason, Some(expected), "{endpoint}");
    }
}

#[test]
fn an_issue_form_needs_the_network_and_a_text_that_fits() {
    let issue = account_recovery::service::IssueForm {
        href: "https://tracker.example/new".into(),
        draft: 0,
        entries: Vec::new(),
        ticks: Vec::new(),
    };
    let channels = [Channel::GithubIssueForm(issue)];
    // online, fits, reason
    for (online, issue_fits, reason) in [
        (true, true, None),
        (true, false, Some(NotHere::TooLong)),
        (false, true, Some(NotHere::Offline)),
        (false, false, Some(NotHere::Offline)),
    ] {
        let here = Surroundings {
            online,
            issue_fits,
            ..HERE
        };
        assert!(ladder(&channels, &here).contains(&(Rung::GithubIssueForm, reason)));
    }
}
