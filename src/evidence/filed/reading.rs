//! From JSON to a request: which members there have to be, and of what kind.

use super::json::Json;
use super::{MOST_PIECES, Piece, SubmittedRequest, SubmittedRequestError};
use crate::evidence::body::{Body, Texts};
use crate::evidence::gate::Scheme;
use crate::evidence::hex;
use crate::evidence::request_id::RequestId;

/// The version that is read.
const VERSION: u64 = 2;

/// Every program can write and read the integers below this one, 2 to the power of 53, exactly.
const NO_TIME: u64 = 1 << 53;

/// The members that a request has to have.
const NEEDED: [&str; 11] = [
    "v",
    "rid",
    "service",
    "account",
    "reporter",
    "created",
    "definition",
    "route",
    "answers",
    "public",
    "private",
];

pub(super) fn read(json: Json) -> Result<SubmittedRequest, SubmittedRequestError> {
    let mut request = unwrap(Members::of(json, "")?)?;
    match request.find("v") {
        None | Some(Json::Number(VERSION)) => {}
        Some(Json::Number(other)) => return Err(SubmittedRequestError::Version(*other)),
        Some(_) => return Err(SubmittedRequestError::Wrong("v".into())),
    }
    let mut pieces = pieces(&mut request)?;
    let missing = missing(&request, &pieces);
    if !missing.is_empty() {
        return Err(SubmittedRequestError::Missing(missing));
    }
    request.take("v");
    let mut filed = SubmittedRequest {
        rid: RequestId::filed(&request.text("rid")?)
            .ok_or(SubmittedRequestError::Wrong("rid".into()))?,
        service: request.text("service")?,
        account: request.text("account")?,
        reporter: request.text("reporter")?,
        created: request.created()?,
        definition: digest(&request.text("definition")?)
            .ok_or(SubmittedRequestError::Wrong("definition".into()))?,
        body: body(&mut request)?,
        pieces: pieces.iter_mut().map(piece).collect::<Result<_, _>>()?,
        language: request.take("language").is_some(),
        strange: request.names(),
    };
    filed.strange.extend(pieces.iter().flat_map(Members::names));
    Ok(filed)
}

/// The request in a line of the file that `account-recovery serve` writes, which says beside it when it came in.
fn unwrap(mut members: Members) -> Result<Members, SubmittedRequestError> {
    match (members.left.len(), members.find("received")) {
        (2, Some(Json::Number(_))) => match members.take("request") {
            Some(request) => Members::of(request, ""),
            None => Ok(members),
        },
        _ => Ok(members),
    }
}

/// The pieces of evidence, as far as they are objects; a request may have none.
fn pieces(request: &mut Members) -> Result<Vec<Members>, SubmittedRequestError> {
    let pieces = match request.take("evidence") {
        None => Vec::new(),
        Some(Json::List(pieces)) => pieces,
        Some(_) => return Err(SubmittedRequestError::Wrong("evidence".into())),
    };
    if pieces.len() > MOST_PIECES {
        return Err(SubmittedRequestError::TooManyPieces(pieces.len()));
    }
    let pieces = pieces
        .into_iter()
        .enumerate()
        .map(|(at, piece)| Members::of(piece, &format!("evidence[{at}]")));
    pieces.collect()
}

/// The names of all members that are not there but have to be.
fn missing(request: &Members, pieces: &[Members]) -> Vec<String> {
    let own = NEEDED.iter().filter(|name| request.find(name).is_none());
    let of_pieces = pieces.iter().filter_map(|piece| {
        let name = match piece.find("scheme") {
            None => "scheme",
            Some(Json::Text(scheme)) => member(scheme)?,
            Some(_) => return None,
        };
        piece.find(name).is_none().then(|| piece.path(name))
    });
    own.map(ToString::to_string).chain(of_pieces).collect()
}

/// The member that holds the evidence of a scheme, if this version knows it.
fn member(scheme: &str) -> Option<&'static str> {
    scheme.parse().ok().and_then(Scheme::member)
}

fn piece(members: &mut Members) -> Result<Piece, SubmittedRequestError> {
    Ok(match members.text("scheme")?.parse() {
        Ok(Scheme::Commit) => Piece::Commit(members.text("phc")?),
        Ok(Scheme::Proof) => Piece::Proof(members.text("token")?),
        Ok(Scheme::Seal) => Piece::Seal(members.text("age")?),
        Ok(Scheme::Withhold) | Err(_) => {
            // What a scheme to come needs is nobody's to judge here.
            members.left.clear();
            Piece::Unknown
        }
    })
}

fn body(request: &mut Members) -> Result<Body, SubmittedRequestError> {
    let route = request.text("route")?;
    let answers = request.texts("answers")?;
    let public = request.texts("public")?;
    let private = request.texts("private")?;
    Body::new(route, answers, public, private)
        .map_err(|error| SubmittedRequestError::Twice(format!("{}.{}", error.member, error.name)))
}

/// A digest as requests and programs write it, 64 small hexadecimal digits.
///
/// ```
/// use account_recovery::evidence::filed::digest;
/// assert_eq!(digest(&"0a".repeat(32)), Some([10; 32]));
/// assert_eq!(digest(&"0A".repeat(32)), None);
/// ```
#[must_use]
pub fn digest(text: &str) -> Option<[u8; 32]> {
    let small = !text.bytes().any(|byte| byte.is_ascii_uppercase());
    hex::parse(text).filter(|_| small)
}

/// The members of an object that were not read yet.
struct Members {
    /// Where the object stands; empty for the request itself.
    at: String,
    left: Vec<(String, Json)>,
}

impl Members {
    fn of(json: Json, at: &str) -> Result<Self, SubmittedRequestError> {
        match (json, at) {
            (Json::Object(left), _) => Ok(Self {
                at: at.into(),
                left,
            }),
            (_, "") => Err(SubmittedRequestError::NotObject),
            _ => Err(SubmittedRequestError::Wrong(at.into())),
        }
    }

    fn find(&self, name: &str) -> Option<&Json> {
        let (_, value) = self.left.iter().find(|(other, _)| other == name)?;
        Some(value)
    }

    fn take(&mut self, name: &str) -> Option<Json> {
        let place = self.left.iter().position(|(other, _)| other == name)?;
        Some(self.left.remove(place).1)
    }

    fn text(&mut self, name: &str) -> Result<String, SubmittedRequestError> {
        match self.take(name) {
            Some(Json::Text(text)) => Ok(text),
            _ => Err(SubmittedRequestError::Wrong(self.path(name))),
        }
    }

    fn created(&mut self) -> Result<u64, SubmittedRequestError> {
        match self.take("created") {
            Some(Json::Number(seconds @ 0..NO_TIME)) => Ok(seconds),
            _ => Err(SubmittedRequestError::Wrong("created".into())),
        }
    }

    /// An object of texts.
    fn texts(&mut self, name: &str) -> Result<Texts, SubmittedRequestError> {
        let Some(Json::Object(members)) = self.take(name) else {
            return Err(SubmittedRequestError::Wrong(name.into()));
        };
        let texts = members.into_iter().map(|(own, value)| match value {
            Json::Text(text) => Ok((own, text)),
            _ => Err(SubmittedRequestError::Wrong(format!("{name}.{own}"))),
        });
        texts.collect()
    }

    fn path(&self, name: &str) -> String {
        match self.at.as_str() {
            "" => name.to_owned(),
            at => format!("{at}.{name}"),
        }
    }

    /// The paths of what was not read.
    fn names(&self) -> Vec<String> {
        self.left.iter().map(|(name, _)| self.path(name)).collect()
    }
}
