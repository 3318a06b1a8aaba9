using System.Security.Cryptography;
using System.Text;
using HighDicom.Codes;

namespace HighDicom;

/// <summary>A hash of all that decides a segmentation, for deterministic UIDs. Every text is hashed with its length, so that nothing can slide from one field to the next.</summary>
internal static class SegmentationHash
{
    internal static byte[] Of(SegmentationRequest request)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Equipment equipment = request.Equipment;
        Add(hash, request.Type.ToString(), equipment.Manufacturer, equipment.ModelName, equipment.SoftwareVersions, equipment.SerialNumber);
        Add(hash, equipment.InstitutionName, equipment.StationName, equipment.DeviceUid);
        Add(hash, request.Content.Label, request.Content.Description, request.Content.Creator);
        Add(hash, request.Series.Number?.ToString("D", null), request.Series.Description, request.FrameOrder?.ToString(), request.WhenEmpty.ToString());
        Add(hash, request.SliceThickness?.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
        foreach (SourceImage source in request.Sources) Add(hash, source.SopInstanceUid, source.FrameNumber?.ToString("D", null));
        foreach (SegmentInput segment in request.Segments) Add(hash, segment);
        return hash.GetHashAndReset();
    }

    private static void Add(IncrementalHash hash, SegmentInput segment)
    {
        SegmentDescription description = segment.Description;
        Add(hash, description.Label, description.Description, description.AlgorithmType?.ToString(), description.Tracking?.Id, description.Tracking?.Uid, description.DisplayColor?.ToString());
        Add(hash, description.Algorithm?.Name, description.Algorithm?.Version, Text(description.Algorithm?.Family), Text(description.Category), Text(description.Type));
        foreach (CodedConcept modifier in description.TypeModifiers) Add(hash, "modifier", Text(modifier));
        foreach (CodedConcept region in description.AnatomicRegions) Add(hash, "region", Text(region));
        foreach (int source in segment.Placement?.SourceOf ?? []) hash.AppendData(BitConverter.GetBytes(source));
        for (int frame = 0; frame < segment.Mask.Shape.Frames; frame++) hash.AppendData(segment.Mask.ToBits(frame));
    }

    private static string? Text(CodedConcept? code) => code is { } c ? $"{c.Value}\\{c.SchemeDesignator}\\{c.SchemeVersion}\\{c.Meaning}" : null;

    private static void Add(IncrementalHash hash, params ReadOnlySpan<string?> texts)
    {
        foreach (string? text in texts)
        {
            byte[] bytes = text is null ? [] : Encoding.UTF8.GetBytes(text);
            hash.AppendData(BitConverter.GetBytes(text is null ? -1 : bytes.Length));
            hash.AppendData(bytes);
        }
    }
}
