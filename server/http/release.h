// Deleters of what OpenSSL gives away. For sources of this folder.
#pragma once

namespace ayumi::http {

template <auto release>
struct Release {
    template <class T>
    void operator()(T* thing) const {
        release(thing);
    }
};

}  // namespace ayumi::http
