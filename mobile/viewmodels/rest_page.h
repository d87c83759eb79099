// A quiet screen: nothing is asked, nothing is lost, and つづける goes on where one was.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"

namespace ayumi::viewmodels {

class RestPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")

public:
    RestPage(AppContext& app, const QVariantMap&) : m_app(app) {}

    Q_INVOKABLE void back() { m_app.navigator()->back(); }

private:
    AppContext& m_app;
};

}  // namespace ayumi::viewmodels
