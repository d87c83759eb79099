#include "shared/sync/digest.h"

#include <algorithm>

#include "shared/base/crypto.h"
#include "shared/sync/contexts.h"

namespace ayumi::sync {

Bytes digestOf(const std::vector<CoveredValue>& covered) {
    std::vector<std::string> lines;
    lines.reserve(covered.size());
    for (const auto& one : covered) {
        lines.push_back(one.record + ' ' + one.field + ' ' + one.change + ' ' +
                        toHex(one.changeHash) + '\n');
    }
    std::sort(lines.begin(), lines.end());
    std::string input(kDigestContext);
    for (const auto& line : lines) input += line;
    return sha256(input);
}

}  // namespace ayumi::sync
