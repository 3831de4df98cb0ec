//! What delegations say of proposals: their true reason, what it rests on, a price, in words that fit their character.
//!
//! **Invariant:** cites only what all 27 can see: the pool as it was shared, the text, and words said in public.

pub mod choir;
pub mod cite;
pub mod price;
pub mod reason;
pub mod temper;
pub mod voice;
