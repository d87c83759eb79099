// The form of a participant: a new one, with the coach who looks after them from the first day, or
// one whose name or facts change. The last day of the service ends what is open beside it.
#pragma once

#include <QStringList>

#include "mobile/viewmodels/record_form.h"

namespace ayumi::viewmodels {

class PersonForm : public ayumi::viewmodels::RecordForm {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    // Of others who read the same: the person may be here already.
    Q_PROPERTY(QStringList sameReading READ sameReading NOTIFY changed)
    Q_PROPERTY(QVariantList coaches READ coaches CONSTANT)              // [{key, label}]
    Q_PROPERTY(QString coach READ coach WRITE setCoach NOTIFY changed)  // of a new person
    // A coach enters them, and looks after them until the office has looked at it.
    Q_PROPERTY(bool provisional READ provisional CONSTANT)
    // Whether the last day of the service is theirs to write; what it ends: records.
    Q_PROPERTY(bool mayEnd READ mayEnd CONSTANT)
    Q_PROPERTY(int ends READ ends NOTIFY changed)

public:
    PersonForm(AppContext& app, const QVariantMap& args);  // args: record, or none; of mending.h

    QStringList sameReading() const;
    const QVariantList& coaches() const { return m_coaches; }
    const QString& coach() const { return m_coach; }
    void setCoach(const QString& coach);
    bool provisional() const { return m_provisional; }
    bool mayEnd() const { return m_mayEnd; }
    int ends() const;

protected:
    bool isWritable() const override;
    std::vector<Error> problemsOf(const Json& values) override;
    void complete(tablet::SaveRequest& request) override;
    std::vector<tablet::SaveRequest> together(const Json& values) override;
    void keepBeside(Json& content) const override;
    void takeBeside(const Json& content) override;

private:
    std::vector<tablet::SaveRequest> ended(const std::string& day) const;

    QVariantList m_coaches;
    QString m_coach;
    std::string m_person;  // whose record it is; of a new one from complete() on
    bool m_mayEnd = false;
    bool m_provisional = false;
};

}  // namespace ayumi::viewmodels
