#include "server/disclosure/note.h"

#include "server/services/log_book.h"
#include "shared/base/time_text.h"

namespace ayumi::disclosure {

void noteDisclosure(storage::Store& store, const std::string& agency, const Note& note,
                    Random& random) {
    auto writer = store.write(agency);
    services::LogBook book(*writer, writer->agency().value(), random);
    book.note("disclosure", {{"participant", note.participant},
                             {"asked_by", note.askedBy},
                             {"reason", note.reason},
                             {"number", note.head.number},
                             {"hash", note.head.hash},
                             {"made_at", formatMoment(note.madeAtMs)},
                             {"records", note.records},
                             {"shared_words", note.sharedWords}});
    book.flush();
    writer->commit();
}

}  // namespace ayumi::disclosure
