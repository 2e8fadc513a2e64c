package org.bsplifecycle.publicforms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Serves GOV.UK Frontend without the fonts it names: they are licensed for gov.uk only and are not here, so a browser that
 * asks for them is told four times a page that there are none.
 */
@Configuration(proxyBeanMethods = false)
class WithoutTheirFonts implements WebMvcConfigurer {

    private static final String PLACE = "/webjars/govuk-frontend/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry pages) {
        pages.addResourceHandler(PLACE + "**")
                .addResourceLocations("classpath:/META-INF/resources" + PLACE)
                .resourceChain(true)
                .addTransformer((request, file, chain) -> without(chain.transform(request, file)));
    }

    private static Resource without(Resource file) throws IOException {
        if (!String.valueOf(file.getFilename()).endsWith(".css")) {
            return file;
        }
        String style = file.getContentAsString(StandardCharsets.UTF_8).replaceAll("@font-face\\s*\\{[^}]*}", "");
        return new TransformedResource(file, style.getBytes(StandardCharsets.UTF_8));
    }
}
