// People whom a coach entered (records::mayEnter): for the office to look at.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantList>

#include "mobile/viewmodels/app_context.h"

namespace ayumi::viewmodels {

// Whether an assignment with these values still waits for the office's word.
bool isProvisional(const Json& values);

// On the supervisor's first page: assignments that coaches gave to themselves.
class Newcomers : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a page object")
    Q_PROPERTY(QVariantList list READ list NOTIFY changed)  // {record, personName, coachName}

public:
    explicit Newcomers(AppContext& app);  // `app` outlives it

    const QVariantList& list() const { return m_list; }
    void refresh();  // by the page, with every record that comes

    Q_INVOKABLE void open(const QString& record);

signals:
    void changed();

private:
    AppContext& m_app;
    QVariantList m_list;
};

}  // namespace ayumi::viewmodels
