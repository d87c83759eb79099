// A held change written anew: its values are typed into the form of its record, and what the form
// saved is told to be mended. A form is handed `typed`, field -> text, and `mends`, the change.
#pragma once

#include "mobile/store/tablet_views.h"
#include "mobile/viewmodels/app_context.h"

namespace ayumi::viewmodels {

// There is a form for it, and whoever is signed in may write such a record.
bool mayMend(AppContext& app, const store::HeldChange& held);

void mend(AppContext& app, const store::HeldChange& held);  // opens the form

// The form saved it: a supervisor's signed "mended"; of others nothing, they may not decide. An
// empty `change` is none.
void noteMended(AppContext& app, const QString& change);

}  // namespace ayumi::viewmodels
