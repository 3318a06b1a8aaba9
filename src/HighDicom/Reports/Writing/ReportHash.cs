using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using FellowOakDicom;

namespace HighDicom;

/// <summary>A hash of all that decides a report, for deterministic UIDs: its content, its equipment and what was said about its series.</summary>
internal sealed class ReportHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    private ReportHash()
    {
    }

    public void Dispose() => _hash.Dispose();

    internal static byte[] Of(MeasurementReportRequest request, DicomDataset content)
    {
        using ReportHash hash = new();
        Equipment? equipment = request.Equipment;
        hash.Add(equipment?.Manufacturer, equipment?.ModelName, equipment?.SoftwareVersions, equipment?.SerialNumber);
        hash.Add(equipment?.InstitutionName, equipment?.StationName, equipment?.DeviceUid);
        hash.Add(request.Series.Number?.ToString("D", null), request.Series.Description);
        hash.Add(content);
        return hash._hash.GetHashAndReset();
    }

    // Nesting is that of the templates that the builder writes.
    private void Add(DicomDataset content)
    {
        foreach (DicomItem item in content)
        {
            Add(((uint)item.Tag.Group << 16) | item.Tag.Element);
            switch (item)
            {
                case DicomSequence sequence:
                    Add((uint)sequence.Items.Count);
                    foreach (DicomDataset below in sequence.Items) Add(below);
                    break;
                case DicomStringElement text:
                    Add(text.Count == 0 ? null : text.Get<string>());
                    break;
                case DicomElement element:
                    Add((uint)element.Buffer.Size);
                    _hash.AppendData(element.Buffer.Data);
                    break;
            }
        }
    }

    private void Add(uint number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, number);
        _hash.AppendData(bytes);
    }

    // Every text with its length, so that nothing can slide from one field to the next.
    private void Add(params ReadOnlySpan<string?> texts)
    {
        foreach (string? text in texts)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text ?? string.Empty);
            Add(text is null ? uint.MaxValue : (uint)bytes.Length);
            _hash.AppendData(bytes);
        }
    }
}
