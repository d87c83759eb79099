// The three catalogues as they lie in the sources.
#pragma once

#include <QList>
#include <QString>

namespace ayumi::viewmodels {

struct CatalogueMessage {
    QString context;
    QString source;
    QString translation;
    bool finished = true;
};

QString catalogueFolder();  // the source tree

// `language` as in language.h; a file that cannot be read fails the test.
QList<CatalogueMessage> messagesOf(const QString& language);

}  // namespace ayumi::viewmodels
