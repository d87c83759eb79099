#include "server/services/storage_failure.h"

#include "server/storage/store.h"
#include "server/telemetry/log.h"
#include "server/telemetry/storage_trouble.h"

namespace ayumi::services {

Error storageFailure(const char* event, Work work) {
    try {
        throw;
    } catch (const storage::StorageFull& error) {
        telemetry::storageTrouble().full(error.what());
        return {"storage_full", {}};
    } catch (const storage::StorageUnavailable& error) {
        telemetry::storageTrouble().unavailable(error.what(), work == Work::Writing);
        return {"storage_unavailable", {}};
    } catch (const std::exception& error) {
        logEvent(telemetry::Level::Error, event, {telemetry::failure(error)});
        return {"internal", {}};
    }
}

}  // namespace ayumi::services
