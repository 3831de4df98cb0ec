//! Enums of enums that are written flat: by the name of the inner variant, whichever enum has it.
//!
//! serde can try one enum after the other (`untagged`): it copies what it reads, and says of a name that none has only
//! that it fits nowhere. Here the name is read first, and the enum that has it reads on.
//!
//! **Invariant:** reads what `untagged` would, as long as no two of the enums have the same name.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{Error as Asked, MapAccessDeserializer};
use serde::de::{DeserializeOwned, DeserializeSeed, Error, IntoDeserializer, MapAccess, Visitor};
use serde::{Deserializer, forward_to_deserialize_any};

/// An enum whose variants each hold an enum.
pub trait Flat: Sized {
    /// Reads it, now that its name is known.
    ///
    /// # Errors
    /// Nothing has this name, or it does not fit what is written.
    fn read<'de, D: Deserializer<'de>>(name: &str, written: D) -> Result<Self, D::Error>;
}

/// Reads a name and what is written behind it.
///
/// # Errors
/// There is no name, or what [`Flat::read`] says.
pub fn flat<'de, T: Flat, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_any(Written(PhantomData))
}

/// Whether an enum has a variant of this name.
#[must_use]
pub fn has<T: DeserializeOwned>(name: &str) -> bool {
    names::<T>().contains(&name)
}

/// The names of an enum's variants: what it asks a reader for.
#[must_use]
pub fn names<T: DeserializeOwned>() -> &'static [&'static str] {
    let mut names: &'static [&'static str] = &[];
    // Whoever is asked for names has nothing to read.
    let _ = T::deserialize(Names(&mut names));
    names
}

struct Written<T>(PhantomData<T>);

impl<'de, T: Flat> Visitor<'de> for Written<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a name, alone or before what it says")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<T, E> {
        T::read(name, name.into_deserializer())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut rest: A) -> Result<T, A::Error> {
        let name: String = rest.next_key()?.ok_or_else(|| A::Error::invalid_length(0, &self))?;
        T::read(&name, MapAccessDeserializer::new(Named { name: Some(&name), rest }))
    }
}

/// A map whose first key was read already.
struct Named<'a, A> {
    name: Option<&'a str>,
    rest: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Named<'_, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        match self.name.take() {
            Some(name) => seed.deserialize(name.into_deserializer()).map(Some),
            None => self.rest.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.rest.next_value_seed(seed)
    }
}

/// A reader that has nothing but ears for names.
struct Names<'a>(&'a mut &'static [&'static str]);

impl<'de> Deserializer<'de> for Names<'_> {
    type Error = Asked;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Asked> {
        Err(Asked::custom(""))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Asked> {
        *self.0 = variants;
        Err(Asked::custom(""))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
