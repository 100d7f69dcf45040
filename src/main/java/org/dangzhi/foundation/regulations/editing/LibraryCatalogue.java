package org.dangzhi.foundation.regulations.editing;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dangzhi.foundation.regulations.Regulation;
import org.dangzhi.foundation.regulations.RegulationCatalogue;
import org.dangzhi.foundation.regulations.RegulationId;
import org.dangzhi.foundation.regulations.RegulationRepository;
import org.dangzhi.foundation.regulations.shipping.ShippedLibrary;
import org.dangzhi.foundation.regulations.shipping.ShippedRegulation;
import org.springframework.stereotype.Component;

/** {@link RegulationCatalogue} of the office's library and of what is shipped. */
@Component
class LibraryCatalogue implements RegulationCatalogue {

    private final RegulationRepository regulations;
    private final Set<String> cited =
            ShippedLibrary.regulations().stream().map(ShippedRegulation::code).collect(Collectors.toUnmodifiableSet());

    LibraryCatalogue(RegulationRepository regulations) {
        this.regulations = regulations;
    }

    @Override
    public boolean isCited(String code) {
        return cited.contains(code);
    }

    @Override
    public Optional<String> holder(String code, Regulation asking) {
        return regulations
                .byCode(code)
                .filter(one -> !one.id().equals(asking.id()))
                .filter(one -> !asking.draft() || !one.id().equals(asking.replaces()))
                .map(Regulation::title);
    }

    @Override
    public String title(RegulationId id) {
        return regulations.known(id).title();
    }
}
