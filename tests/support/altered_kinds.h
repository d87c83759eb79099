// Tables of kinds as another build has them: with a kind more, or with a field that takes more.
#pragma once

#include "shared/records/kinds.h"

namespace ayumi::testing {

inline records::Kind lifeRhythm() {
    using namespace records;
    return {"life_rhythm",
            Audience::Participant,
            {KeyPart::Participant, KeyPart::Day},
            {{"woke", FieldType::TimeOfDay}, {"meals", FieldType::Integer, 0, 5}},
            {{Role::Coach, Relation::Assigned, Access::Write},
             {Role::Supervisor, Relation::Agency, Access::Read}}};
}

inline records::KindTable withLifeRhythm() {
    auto kinds = records::KindTable::released();
    kinds.add(lifeRhythm());
    return kinds;
}

// The released table with one choice more in one field.
inline records::KindTable withChoice(std::string_view kindName, std::string_view fieldName,
                                     const std::string& choice) {
    const auto released = records::KindTable::released();
    records::KindTable kinds;
    for (auto kind : released.all()) {
        for (auto& field : kind.fields) {
            if (kind.name == kindName && field.name == fieldName) field.choices.push_back(choice);
        }
        kinds.add(std::move(kind));
    }
    return kinds;
}

}  // namespace ayumi::testing
