// A quiet screen: nothing is asked, nothing is lost, and つづける goes on where one was. In the
// middle of a sheet it may be the end for today.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QPointer>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/sheet_flow.h"

namespace ayumi::viewmodels {

class RestPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(bool mayStop READ mayStop CONSTANT)

public:
    // args: sheet, a SheetFlow, if it is rested from one
    RestPage(AppContext& app, const QVariantMap& args)
        : m_app(app), m_sheet(qobject_cast<SheetFlow*>(args["sheet"].value<QObject*>())) {}

    bool mayStop() const { return !m_sheet.isNull() && m_sheet->leavable(); }

    Q_INVOKABLE void back() { m_app.navigator()->back(); }
    Q_INVOKABLE void stop() {
        const QPointer<SheetFlow> sheet = m_sheet;
        m_app.navigator()->back();
        if (sheet) sheet->later();
    }

private:
    AppContext& m_app;
    QPointer<SheetFlow> m_sheet;
};

}  // namespace ayumi::viewmodels
