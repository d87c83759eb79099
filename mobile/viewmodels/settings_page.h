// The settings of the screen; what they change lies in DisplaySettings.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"

namespace ayumi::viewmodels {

class SettingsPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString agencyName READ agencyName CONSTANT)
    Q_PROPERTY(QString protection READ protection CONSTANT)

public:
    SettingsPage(AppContext& app, const QVariantMap&) : m_app(app) {}

    QString agencyName() const {
        const auto* vault = m_app.tablet().vault();
        return vault == nullptr ? QString() : QString::fromStdString(vault->agencyName());
    }
    QString protection() const {
        return QString::fromStdString(std::string(sync::nameOf(m_app.tablet().protection())));
    }

private:
    AppContext& m_app;
};

}  // namespace ayumi::viewmodels
