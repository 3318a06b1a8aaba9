using FellowOakDicom;
using HighDicom.Tool.Commands;

namespace HighDicom.Tool.Validation;

/// <summary>Checks one file; a file that cannot be read is a verdict too, so that it does not stop the rest.</summary>
internal static class FileChecker
{
    public static FileVerdict Check(string file)
    {
        try
        {
            if (Directory.Exists(file)) return new FileVerdict(file) { Failure = $"The folder {file} holds no DICOM file." };
            if (!File.Exists(file)) return new FileVerdict(file) { Failure = $"There is no file or folder {file}." };
            DicomDataset dataset = DicomFile.Open(file).Dataset;
            return new FileVerdict(file)
            {
                SopClass = dataset.GetSingleValueOrDefault<string?>(DicomTag.SOPClassUID, null),
                Report = Conformance.Check(dataset)
            };
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // Whatever a broken file provokes, the files after it are checked.
            return new FileVerdict(file) { Failure = FailureText.Of(failure) };
        }
    }
}
