namespace HighDicom.ConformanceTests.Dciodvfy;

/// <summary>What dciodvfy says of a file: the IOD that it took it for, and the messages that are not noise.</summary>
internal sealed record DciodvfyVerdict(string? Iod, IReadOnlyList<string> Messages)
{
    public IEnumerable<string> Errors => Messages.Where(message => message.StartsWith("Error", StringComparison.Ordinal));
}
