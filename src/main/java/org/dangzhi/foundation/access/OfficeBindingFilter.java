package org.dangzhi.foundation.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.RequestOrigin;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Filter that binds each request, and its later dispatches, to the office and the person signed in. */
public class OfficeBindingFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            RequestOrigin.at(request.getRemoteAddr(), () -> go(request, response, chain));
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static boolean go(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws Exception {
        var person = person();
        if (person == null) return pass(request, response, chain);
        return OfficeContext.in(person.officeId(), person.actor(), () -> pass(request, response, chain));
    }

    private static boolean pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws Exception {
        chain.doFilter(request, response);
        return true;
    }

    private static @Nullable SignedInUser person() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser person ? person : null;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
