// The form of a 個別支援計画: a new one, one that follows another and begins with its words, or an
// amendment of one that stands.
#pragma once

#include "mobile/viewmodels/record_form.h"

namespace ayumi::viewmodels {

// The whole name of the base: the type registration knows it by no other.
class PlanForm : public ayumi::viewmodels::RecordForm {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    // {key, name} of who may have explained it
    Q_PROPERTY(QVariantList staff READ staff CONSTANT)
    Q_PROPERTY(QString followsFrom READ followsFrom CONSTANT)  // first day of what it replaces

public:
    // args: participant; record, or follows (a record); those of mending.h
    PlanForm(AppContext& app, const QVariantMap& args);

    const QVariantList& staff() const { return m_staff; }
    const QString& followsFrom() const { return m_followsFrom; }
    bool reasonNeeded() const override;

protected:
    std::vector<Error> problemsOf(const Json& values) override;

private:
    std::map<std::string, Json> prefilled(const std::string& follows);

    QVariantList m_staff;
    QString m_followsFrom;
};

}  // namespace ayumi::viewmodels
