// Where a record is read: the page of its own, of its day or of its person, as its kind has one.
#pragma once

#include <QString>
#include <QVariantMap>

#include <optional>

#include "mobile/store/tablet_views.h"

namespace ayumi::viewmodels {

struct RecordDoor {
    QString route;
    QVariantMap args;
};

// Nothing where no page of the staff tells of it.
std::optional<RecordDoor> doorOf(const store::RecordRow& record);

}  // namespace ayumi::viewmodels
