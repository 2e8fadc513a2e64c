package org.bsplifecycle.journey;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The addresses at which this server shows a page of ours, as its controllers declare them, whoever asks and however. */
final class Addresses {

    private Addresses() {}

    static Set<String> ofPages(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> isPage(entry.getKey(), entry.getValue()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isPage(RequestMappingInfo mapping, HandlerMethod method) {
        return mapping.getProducesCondition().getProducibleMediaTypes().contains(MediaType.TEXT_HTML)
                || method.getBeanType().isAnnotationPresent(Controller.class)
                        && !method.hasMethodAnnotation(ResponseBody.class)
                        && isView(method.getMethod().getReturnType());
    }

    /** An object may be a page, or what a program reads. */
    private static boolean isView(Class<?> shown) {
        return Set.of(String.class, ModelAndView.class, Object.class).contains(shown);
    }
}
