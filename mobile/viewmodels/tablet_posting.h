// Inner parts of Tablet: how answers come back to the GUI thread, and the database's two ends.
#pragma once

#include <QMetaObject>

#include <memory>
#include <utility>

#include "mobile/viewmodels/tablet.h"

namespace ayumi::viewmodels {

struct OpenedDatabase {
    std::unique_ptr<store::TabletStore> store;
    std::unique_ptr<store::TabletReader> reader;
};

// Any thread; neither end is used on another one meanwhile.
Result<std::shared_ptr<OpenedDatabase>> openBoth(const std::string& file, std::string_view key,
                                                 const records::KindTable& kinds,
                                                 sqlite::Mode mode);

template <class T>
std::function<void(Result<T>)> Tablet::here(QObject* context, Then<T> then) {
    return [this, guard = QPointer<QObject>(context), then = std::move(then)](Result<T> result) {
        auto answer = std::make_shared<Result<T>>(std::move(result));
        post([guard, then, answer] {
            if (guard) then(std::move(*answer));
        });
    };
}

}  // namespace ayumi::viewmodels
