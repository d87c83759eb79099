// The one table of pages: for the app, the tour and the page tests. A page is a QML file of the
// module Ayumi that declares `required property AppContext app` and `required property XPage page`.
#pragma once

#include <QObject>
#include <QVariantMap>

#include <memory>
#include <string>
#include <vector>

namespace ayumi::viewmodels {

class AppContext;

struct Route {
    std::string name;
    std::string file;               // in qrc:/qt/qml/Ayumi
    std::vector<std::string> args;  // names that the page object needs
    std::unique_ptr<QObject> (*make)(AppContext& app, const QVariantMap& args);
};

const std::vector<Route>& routeTable();

}  // namespace ayumi::viewmodels
