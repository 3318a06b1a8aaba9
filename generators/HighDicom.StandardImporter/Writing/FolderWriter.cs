using System.Text;
using HighDicom.StandardImporter.Reporting;

namespace HighDicom.StandardImporter.Writing;

/// <summary>
/// Writes the files that changed: all of them into a temporary folder beside their place first, then each by a rename. Nothing is ever half-written,
/// nothing is touched before everything is there, and what did not change is not touched at all.
/// </summary>
internal static class FolderWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes into a folder.</summary>
    /// <param name="folder">standard-xml.</param>
    /// <param name="files">What belongs there.</param>
    /// <param name="changes">What differs.</param>
    /// <param name="remove">Whether files that are no longer published are deleted.</param>
    /// <exception cref="ImportException">A file cannot be written.</exception>
    public static void Write(string folder, StandardFiles files, IReadOnlyList<FileChange> changes, bool remove)
    {
        // Beside the folder: what an import that is broken off leaves must not become input of the generator.
        string staging = $"{Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))}.import-{Guid.NewGuid():N}";
        try
        {
            List<(string From, string To)> moves = [];
            foreach (FileChange change in changes.Where(change => change.Kind != "removed"))
            {
                string from = Path.Combine(staging, change.Path), to = Path.Combine(folder, change.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(from)!);
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.WriteAllText(from, files.Texts[change.Path], Utf8);
                moves.Add((from, to));
            }

            foreach ((string from, string to) in moves)
            {
                File.Move(from, to, overwrite: true);
            }

            foreach (FileChange change in changes.Where(change => remove && change.Kind == "removed"))
            {
                File.Delete(Path.Combine(folder, change.Path));
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ImportException(folder, 0, "the folder cannot be written: " + error.Message, error);
        }
        finally
        {
            if (Directory.Exists(staging))
            {
                Directory.Delete(staging, recursive: true);
            }
        }
    }
}
