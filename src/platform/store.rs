//! A file that this browser keeps for the reader, with its name and a text about it. Nothing is stored before the reader
//! asks for it.

use js_sys::Promise;
use leptos::prelude::*;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Blob, Event, IdbDatabase, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransactionMode};

const DATABASE: &str = "cluster-atlas";
const STORE: &str = "own-table";
const NAME: &str = "name";
const ABOUT: &str = "about";
const FILE: &str = "file";

/// A file that is kept.
pub struct KeptFile {
    /// Its name.
    pub name: String,
    /// What else there is to know of it.
    pub about: String,
    /// Its bytes.
    pub file: Blob,
}

/// Why a file is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotKept {
    /// There is no room.
    Full,
    /// The file cannot be read any more: it was changed, moved or deleted.
    Unreadable,
    /// The browser does not let the page store anything.
    Forbidden,
}

impl KeptFile {
    /// Keeps the file in the place of whatever was kept.
    ///
    /// # Errors
    /// When the browser does not keep it.
    pub async fn keep(&self) -> Result<(), NotKept> {
        self.write().await.map_err(|error| match error.dyn_ref::<web_sys::DomException>() {
            Some(error) if error.name() == "QuotaExceededError" => NotKept::Full,
            Some(error) if ["NotFoundError", "NotReadableError"].contains(&&*error.name()) => NotKept::Unreadable,
            _ => NotKept::Forbidden,
        })
    }

    async fn write(&self) -> Result<(), JsValue> {
        let database = open(true).await?;
        let transaction = database.transaction_with_str_and_mode(STORE, IdbTransactionMode::Readwrite)?;
        let store = transaction.object_store(STORE)?;
        let entries: [(&str, &JsValue); 3] =
            [(NAME, &self.name.as_str().into()), (ABOUT, &self.about.as_str().into()), (FILE, &self.file)];
        for (key, value) in entries {
            store.put_with_key(value, &key.into())?;
        }
        let ended = Promise::new(&mut |complete, abort| {
            transaction.set_oncomplete(Some(&complete));
            transaction.set_onabort(Some(&abort));
        });
        let written = ended.await;
        database.close();
        written.map(drop).map_err(|_| transaction.error().map_or(JsValue::NULL, Into::into))
    }

    /// What is kept; none where nothing is or the browser does not tell.
    pub async fn find() -> Option<Self> {
        let database = open(false).await.ok()?;
        let found = Self::read(&database).await;
        database.close();
        found
    }

    async fn read(database: &IdbDatabase) -> Option<Self> {
        let store = database.transaction_with_str(STORE).ok()?.object_store(STORE).ok()?;
        let (name, about, file) = (get(&store, NAME).await?, get(&store, ABOUT).await?, get(&store, FILE).await?);
        Some(Self { name: name.as_string()?, about: about.as_string()?, file: file.dyn_into().ok()? })
    }

    /// Forgets what is kept.
    pub async fn forget() {
        let request = window().indexed_db().ok().flatten().and_then(|all| all.delete_database(DATABASE).ok());
        if let Some(request) = request {
            // Refused only where there is nothing to forget.
            let _ = done(&request).await;
        }
    }
}

async fn get(store: &IdbObjectStore, key: &str) -> Option<JsValue> {
    done(&store.get(&key.into()).ok()?).await.ok()
}

/// Opens the database. One that is not there is made only where that is wanted: looking for it leaves no trace.
async fn open(make: bool) -> Result<IdbDatabase, JsValue> {
    let all = window().indexed_db()?.ok_or(JsValue::NULL)?;
    let request = all.open_with_u32(DATABASE, 1)?;
    let asked = request.clone();
    let upgrade = Closure::<dyn Fn(Event)>::new(move |_| {
        let database = asked.result().ok().and_then(|database| database.dyn_into::<IdbDatabase>().ok());
        match database {
            // Refused for no name that is new.
            Some(database) if make => drop(database.create_object_store(STORE)),
            _ => abort(&asked),
        }
    });
    request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
    done(&request).await?.dyn_into()
}

fn abort(request: &IdbOpenDbRequest) {
    if let Some(transaction) = request.transaction() {
        // Refused only for one that has ended.
        let _ = transaction.abort();
    }
}

/// The result of a request.
async fn done(request: &IdbRequest) -> Result<JsValue, JsValue> {
    let answered = Promise::new(&mut |success, error| {
        request.set_onsuccess(Some(&success));
        request.set_onerror(Some(&error));
    });
    match answered.await {
        Ok(_) => request.result(),
        Err(_) => Err(request.error()?.map_or(JsValue::NULL, Into::into)),
    }
}
