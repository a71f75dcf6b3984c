import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/**
 * PDFBox for the tests of forms: `fill FORM ANSWERS OUT` and `flatten FORM OUT`.
 *
 * <p>A line of ANSWERS is the name of a field, a tab, and the answer, in which a new line is `\n`.
 */
public class Fill {
  public static void main(String[] told) throws IOException {
    try (PDDocument document = PDDocument.load(new File(told[1]))) {
      PDAcroForm form = document.getDocumentCatalog().getAcroForm();
      if (told[0].equals("fill")) {
        for (String line : Files.readAllLines(Path.of(told[2]), StandardCharsets.UTF_8)) {
          String[] parts = line.split("\t", 2);
          PDField field = form.getField(parts[0]);
          field.setValue(parts[1].replace("\\n", "\n"));
        }
      } else {
        form.flatten();
      }
      document.save(told[told.length - 1]);
    }
  }
}
