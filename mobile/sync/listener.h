// Hears from the engine, on the engine's thread. Implementations only pass on to their own thread.
#pragma once

#include "mobile/store/tablet_rows.h"
#include "mobile/sync/requests.h"

namespace ayumi::tablet {

class TabletListener {
public:
    virtual ~TabletListener() = default;
    // Committed already: a reader that looks now sees it. Also after a save on this tablet.
    virtual void onRecordsChanged(const store::Touched& touched) = 0;
    virtual void onSyncStatus(const SyncStatus& status) = 0;  // only when it differs
    // The server's answer to what vouches for a key made here; `refused`: why it does not take it.
    virtual void onKeyAnswered(const std::string& key, const std::optional<Error>& refused) {
        (void)key;
        (void)refused;
    }
    // The device was revoked and everything it held was sent: the database is empty now. Stop the
    // engine, remove the database and the vault's files.
    virtual void onWiped() = 0;
};

}  // namespace ayumi::tablet
