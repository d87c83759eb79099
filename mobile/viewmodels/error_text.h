// The catalogue of sentences for error codes (shared/base/result.h): the only place of the tablet
// where a code becomes words. tests/mobile/viewmodels walks every code of the sources and fails on
// one without words.
#pragma once

#include <QString>
#include <QStringList>

#include "shared/base/result.h"

namespace ayumi::viewmodels {

struct Sentences {
    QString what;  // what happened
    QString kept;  // that nothing is lost; empty where nothing could be
    QString todo;  // what to do
};

// In the language installed now. Unknown codes (of a newer server) get a general text naming them.
Sentences sentencesFor(const Error& error);

// The same of a record that the server keeps aside: what a form says of a field is no help there.
Sentences sentencesForHeld(const Error& reason);

QStringList knownErrorCodes();

}  // namespace ayumi::viewmodels
