using FellowOakDicom;

namespace HighDicom.Standard.Tests.Data;

internal static class Codes
{
    public static DicomSequence Sequence(DicomTag tag, string value, string scheme, string meaning) => new(tag, new DicomDataset()
        .Add(DicomTag.CodeValue, value).Add(DicomTag.CodingSchemeDesignator, scheme).Add(DicomTag.CodeMeaning, meaning));
}
