//! [`Commands`]: the service that checks commands against the schema, and runs their handlers.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::task::{Context, Poll};

use qmp_types::ErrorObject;
use serde_json::Value;
use tower_service::Service;

use crate::schema::Served;
use crate::service::{Answer, Running};
use crate::{Reply, Request};

/// Begins to run a command whose arguments have been checked.
pub(crate) type Run = Box<dyn Fn(Request) -> Running + Send + Sync>;

pub(crate) type Table = BTreeMap<&'static str, Run>;

#[derive(Clone)]
pub(crate) struct Commands(Arc<Inner>);

struct Inner {
    table: Table,
    served: Served,
}

impl Commands {
    pub(crate) fn new(table: Table, served: Served) -> Self {
        Self(Arc::new(Inner { table, served }))
    }
}

impl Inner {
    async fn run(&self, mut request: Request) -> Answer {
        let Some(run) = self.table.get(&*request.command) else {
            return Err(ErrorObject::not_found(&request.command));
        };
        let arguments = Value::Object(request.arguments);
        self.served
            .check(&request.command, &arguments, request.is_out_of_band)?;
        request.arguments = match arguments {
            Value::Object(arguments) => arguments,
            _ => serde_json::Map::new(),
        };
        run(request).await
    }
}

impl Service<Request> for Commands {
    type Response = Reply;
    type Error = ErrorObject;
    type Future = Running;

    fn poll_ready(&mut self, _cx: &mut Context<'_>) -> Poll<Result<(), ErrorObject>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Running {
        let this = self.0.clone();
        Box::pin(async move { this.run(request).await })
    }
}
