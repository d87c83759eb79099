#include "tests/qml/pages/page_steps.h"

#include <stdexcept>

#include "tests/qml/pages/page_eyes.h"

namespace ayumi::testing {

namespace {

QString firstNamed(PageApp& app, QString name) {
    if (!name.endsWith('*')) return name;
    name.chop(1);
    QString found;
    app.driver->waitFor([&] {
        for (const Shown& one : shownOn(app.app->window(), isControl)) {
            if (found.isEmpty() && one.item->objectName().startsWith(name)) {
                found = one.item->objectName();
            }
        }
        return !found.isEmpty();
    });
    return found.isEmpty() ? name : found;
}

}  // namespace

void takeStep(PageApp& app, const QString& what) {
    std::string problem;
    if (what.startsWith('!')) {
        const QByteArray method = what.mid(1).toUtf8();
        if (!QMetaObject::invokeMethod(app.context().navigator()->page(), method.constData())) {
            problem = "the page cannot " + method.toStdString();
        }
    } else if (what.contains('=')) {
        problem = app.driver->write(what.section('=', 0, 0), what.section('=', 1));
    } else {
        problem = app.driver->touch(firstNamed(app, what));
    }
    app.driver->settle();
    if (!problem.empty()) throw std::runtime_error(problem);
}

}  // namespace ayumi::testing
