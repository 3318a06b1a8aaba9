using FellowOakDicom;

namespace HighDicom;

/// <summary>Who a patient is: Patient ID (0010,0020), and Issuer of Patient ID (0010,0021), whose namespace it belongs to. What is not stated may be the same as anything.</summary>
internal readonly record struct PatientIdentity(string? Id, string? Issuer)
{
    internal static PatientIdentity Of(DicomDataset dataset) => new(dataset.Text(DicomTag.PatientID), dataset.Text(DicomTag.IssuerOfPatientID));

    internal bool MayBeSame(PatientIdentity other) => MayBeSame(Id, other.Id) && MayBeSame(Issuer, other.Issuer);

    public override string ToString() => Issuer is null ? $"{Id ?? "(none)"}" : $"{Id ?? "(none)"} of {Issuer}";

    private static bool MayBeSame(string? left, string? right) => left is null || right is null || left == right;
}
