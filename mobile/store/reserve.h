// 256 KiB of disk kept beside the database, given up when space runs out so that what a person
// saves still gets in (sync.md "When space runs out").
#pragma once

#include <string>

namespace ayumi::store {

class Reserve {
public:
    explicit Reserve(std::string path) : m_path(std::move(path)) {}

    void keep();  // makes it if it is missing or short; a full disk is not an error
    void giveUp();
    bool kept() const { return m_kept; }

private:
    std::string m_path;
    bool m_kept = false;
};

}  // namespace ayumi::store
